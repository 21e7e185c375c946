// Says where what it finds is not what it expects, which it leaves unsaid otherwise.
import "preact/debug";
import { createElement, hydrate } from "preact";
import { useState } from "preact/hooks";
import { createPage, type Library } from "./app.ts";
import { hydrateLater } from "./later.ts";

const library = { createElement, useState } as unknown as Library;
hydrateLater((root) => hydrate(createPage(library) as Parameters<typeof hydrate>[0], root));
