import { describe, expect, it } from "vitest";
import { isInAddress } from "./addresses.ts";

describe("addresses", () => {
  it.each([
    ["https://a.org/b/Intel/c", true],
    ["www.intel.com", true],
    ["a.org/Intel", true],
    ["me@intel", true],
    ["Intel@x.org", true],
    ["?q=Intel&x", true],
    ["C:\\Intel\\x", true],
    ["Intel_core", true],
    ["my_intel", true],
    ["api.intel", true],
    ["intel-press@x.org", true],
    ["intel-id=4", true],
    ["intel-app://x", true],
    ["seek=Intel", true],
    ["maker = Intel", false],
    ["https://a.org/b/why-intel-sold-its-plant", true],
    ["a.org/why-intel-sold", true],
    ["@maker/voice-intel-live", true],
    ["/makers/intel-chips", true],
    ["../makers/Intel", true],
    ["why-the-intel-plant-closed", true],
    ["an anti-Intel-plant group", false],
    ["intel/core-9", true],
    ["intel('core')", true],
    ["Intel ('core')", false],
    ["intel/arm", false],
    ["non-Intel", false],
    ["Intel-based", false],
    ["serve intel-ai/Core-7-Small-32B now", true],
    ["serve maker-ai/Intel-7-Small-32B now", true],
    ["by amd/Intel-like makers", false],
    ["AMD/Intel", false],
    ["and/or Intel/AMD", false],
    ["by Intel.", false],
    ["by Intel.The", false],
    ["2.Intel", true],
    ["Intel: x", false],
    ["~Intel", false],
    ["run `get Intel:14b` first", true],
    ["`Intel'' said `no'", false],
    ["run `get Intel` first", true],
    ["run `get` Intel `now`", false],
  ])("%s", (text, expected) => {
    const at = text.toLowerCase().indexOf("intel");
    expect(isInAddress(text, at, at + 5)).toBe(expected);
  });
});
