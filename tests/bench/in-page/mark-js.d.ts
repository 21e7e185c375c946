declare module "mark.js" {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: {
        separateWordSearch: boolean;
        accuracy: "exactly" | "partially";
        caseSensitive: boolean;
        done(count: number): void;
      },
    ): void;
  }
}
