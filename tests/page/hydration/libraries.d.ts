/** As much of React as the test page uses: its own types are a package of their own. */
declare module "react" {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
  export function useState<T>(first: T): [T, (next: T) => void];
}
declare module "react-dom/client" {
  export function hydrateRoot(
    root: Element,
    page: unknown,
    options: { onRecoverableError(error: unknown): void },
  ): void;
}
declare module "react-dom/server" {
  export function renderToString(page: unknown): string;
}
