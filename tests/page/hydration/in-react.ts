import * as react from "react";
import { hydrateRoot } from "react-dom/client";
import { createPage } from "./app.ts";
import { hydrateLater } from "./later.ts";

hydrateLater((root) =>
  hydrateRoot(root, createPage(react), { onRecoverableError: (error) => console.error(error) }),
);
