/** For `walk.test.ts`: the walk, to be called in a page. */
import { everyRun, runsOf } from "../../lib/page/walk.ts";

Object.assign(globalThis, { everyRun, runsOf });
