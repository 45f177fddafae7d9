/** How a project finds modules, and whether its files are ES modules. */
export interface Mode {
  readonly name: string;
  readonly type: "module" | "commonjs";
  readonly options: Readonly<Record<string, unknown>>;
}

/** Every resolution, and CommonJS as well as ES modules. */
const MODES: readonly Mode[] = [
  { name: "node16", type: "commonjs", options: { module: "node16", moduleResolution: "node16" } },
  { name: "nodenext", type: "module", options: { module: "nodenext", moduleResolution: "nodenext" } },
  { name: "bundler", type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
];

/** The resolution of Node before `exports`, which TypeScript 6 deprecates and 7 no longer has. */
const node10 = (options: Mode["options"] = {}): Mode => ({
  name: "node10",
  type: "commonjs",
  options: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true, ...options },
});

/** The oldest supported compiler, and the newest of every major since. */
export const COMPILERS: readonly { readonly version: string; readonly modes: readonly Mode[] }[] = [
  { version: "5.4.5", modes: [node10(), ...MODES] },
  { version: "5.9.3", modes: [node10(), ...MODES] },
  { version: "6.0.3", modes: [node10({ ignoreDeprecations: "6.0" }), ...MODES] },
  { version: "7.0.2", modes: MODES },
];
