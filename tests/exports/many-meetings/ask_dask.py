"""Puts the questions to the tables of many meetings in Dask, on a scheduler and two workers of its own on the loopback.

One worker is killed while a question runs; the other has to finish it. Prints the answers, times and memory as JSON.

Usage: ask_dask.py FOLDER
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import dask.dataframe as dd
from distributed import Client

QUESTION_WITH_A_LOSS = "disputes"


def read(folder, table, columns):
    types = {column: "float64" if column in ("amount", "n") else str for column in columns}
    return dd.read_csv(f"{folder}/{table}/*.csv", usecols=columns, dtype=types, blocksize=None)


def rows(frame, columns):
    frame = frame.sort_values(columns[: len(columns) - 1] or columns)
    return json.loads(frame[columns].to_json(orient="records", double_precision=15))


def ratios(figures):
    turnover = figures[(figures.measure == "trade-turnover") & (figures.status == "actual")]
    target = figures[(figures.measure == "trade-turnover") & (figures.status == "target")]
    both = turnover.merge(target, on=["of_meeting", "unit"])
    return both.amount_y / both.amount_x


def trade(folder):
    columns = ["measure", "status", "unit", "amount", "of_meeting"]
    found = read(folder, "figures", columns).map_partitions(ratios, meta=(None, "float64"))
    return lambda get: (lambda r: [{"meetings": len(r), "lowest": r.min(), "highest": r.max()}])(get(found))


def documents(folder):
    agreements = read(folder, "agreements", ["meeting", "unit", "amount", "part_of"])
    signed = agreements[agreements.meeting.notnull() & agreements.part_of.isnull()]
    found = signed.groupby("unit").amount.sum()
    return lambda get: rows(get(found).reset_index(), ["unit", "amount"])


def disputes(folder):
    figures = read(folder, "figures", ["id", "measure", "verdict"])
    reports = read(folder, "reports", ["figure", "verdict", "earlier"])
    differing = reports[(reports.verdict == "differs") & (reports.earlier == "false")][["figure"]]
    disputed = figures[figures.verdict == "disputed"][["id", "measure"]]
    both = disputed.merge(differing, left_on="id", right_on="figure")
    per_figure = both.groupby(["measure", "id"]).size()

    def answer(get):
        counted = get(per_figure).reset_index(name="reports")
        by_measure = counted.groupby("measure").agg(figures=("id", "size"), reports=("reports", "sum"))
        return rows(by_measure.reset_index(), ["measure", "figures", "reports"])

    return answer


def energy(folder):
    sectors = read(folder, "sectors", ["id", "parent"]).compute()
    inside = {"energy"}
    while True:
        within = inside | set(sectors.id[sectors.parent.isin(inside)])
        if within == inside:
            break
        inside = within
    links = read(folder, "links", ["record", "field", "target"])
    named = links[(links.field == "sectors") & links.target.isin(list(inside))][["record"]].drop_duplicates()
    records = read(folder, "records", ["id", "kind"])
    found = records.merge(named, left_on="id", right_on="record").groupby("kind").size()
    return lambda get: rows(get(found).reset_index(name="records"), ["kind", "records"])


def speakers(folder):
    figures = read(folder, "figures", ["speaker_name", "status"]).dropna(subset=["speaker_name"])
    found = figures.groupby(["speaker_name", "status"]).size()
    return lambda get: rows(get(found).reset_index(name="figures"), ["speaker_name", "status", "figures"])


QUESTIONS = {"trade": trade, "documents": documents, "disputes": disputes, "energy": energy, "speakers": speakers}


def start(module, *arguments):
    command = [sys.executable, "-m", f"distributed.cli.{module}", "--host", "127.0.0.1", *arguments]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def peak(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def main(folder):
    processes = {}
    with tempfile.TemporaryDirectory() as home:
        address = os.path.join(home, "scheduler.json")
        try:
            processes["scheduler"] = start("dask_scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", address)
            for name in ("worker", "killed worker"):
                processes[name] = start(
                    "dask_worker", "--scheduler-file", address, "--nthreads", "1", "--no-nanny", "--no-dashboard",
                    "--local-directory", home,
                )
            with Client(scheduler_file=address, timeout=60) as client:
                client.wait_for_workers(2, timeout=60)
                print(json.dumps(measure(client, folder, processes)))
                client.shutdown()
        finally:
            for process in processes.values():
                if process.poll() is None:
                    process.kill()
                process.wait()


def measure(client, folder, processes):
    megabytes = {}

    def get(collection):
        return client.compute(collection).result()

    def get_with_a_loss(collection):
        future = client.compute(collection)
        while not any(client.processing().values()) and not future.done():
            time.sleep(0.001)
        if future.done():
            raise RuntimeError("the question was answered before a worker could be killed")
        megabytes["killed worker"] = peak(processes["killed worker"])
        processes["killed worker"].send_signal(signal.SIGKILL)
        processes["killed worker"].wait()
        found = future.result(timeout=600)
        if len(client.scheduler_info()["workers"]) != 1:
            raise RuntimeError("the scheduler did not notice that a worker was killed")
        return found

    answers = {}
    for name, question in QUESTIONS.items():
        begin = time.perf_counter()
        found = question(folder)(get_with_a_loss if name == QUESTION_WITH_A_LOSS else get)
        answers[name] = {"rows": found, "seconds": time.perf_counter() - begin}
    for name in ("scheduler", "worker"):
        megabytes[name] = peak(processes[name])
    return {"answers": answers, "megabytes": megabytes}


if __name__ == "__main__":
    main(sys.argv[1])
