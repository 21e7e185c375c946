/** For `walk.test.ts`: the walk, to be called in a page. */
import { everyRun, runsOf } from "../../lib/page/runs.ts";

Object.assign(globalThis, { everyRun, runsOf });
