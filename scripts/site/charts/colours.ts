/** Every colour of the charts, for light and for dark pages; `charts.css` sets the same. */
export const COLOURS = {
  light: {
    card: "#ffffff",
    ink: "#1f2328",
    muted: "#57606a",
    grid: "#d0d7de",
    fact: "#0b6e99",
    aim: "#b45309",
  },
  dark: {
    card: "#1c2128",
    ink: "#e6edf3",
    muted: "#a5b0bc",
    grid: "#444c56",
    fact: "#5cc4ee",
    aim: "#fbbf24",
  },
} as const;

/** A colour as the charts use it: a CSS variable, so that one drawing serves both schemes. */
export function colour(name: keyof (typeof COLOURS)["light"]): string {
  return `var(--chart-${name})`;
}
