import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Account } from "./account.ts";

/** Works for a while, ms, and counts it. */
function work(account: Account, took: number): void {
  const begin = performance.now();
  vi.advanceTimersByTime(took);
  account.spend(begin);
}
/** Follows changes for a while, ms, and pays. */
function follow(account: Account, took: number): boolean {
  account.following = true;
  work(account, took);
  return account.pay();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the account of a page", () => {
  it("counts all that was done, and pays for following changes alone", () => {
    const account = new Account();
    account.refill();
    work(account, 5000);
    account.settle();
    work(account, 5000);
    expect(account.spent).toBe(10_000);
    expect(account.pay()).toBe(true);
    expect(follow(account, 5000)).toBe(false);
  });

  it("pays for each time once", () => {
    const account = new Account();
    expect(follow(account, 300)).toBe(true);
    account.settle();
    work(account, 5000);
    expect(account.pay()).toBe(true);
    expect(account.pay()).toBe(true);
  });

  it("rests after the last following that cost anything, whatever was paid since", () => {
    const account = new Account();
    follow(account, 5);
    expect(account.wait(120)).toBe(500);
    expect(account.pay()).toBe(true);
    expect(account.wait(120)).toBe(500);
  });

  it("lets changes that come in a first reading be read with it, up to what the longest page takes", () => {
    const account = new Account();
    account.refill();
    expect(follow(account, 2900)).toBe(true);
    expect(follow(account, 100)).toBe(true);
    expect(follow(account, 600)).toBe(false);
  });

  it("owes nothing more once it begins anew", () => {
    const account = new Account();
    expect(follow(account, 5000)).toBe(false);
    work(account, 5000);
    account.refill();
    expect(account.pay()).toBe(true);
    // What was spent before is no part of the new reading.
    expect(follow(account, 2900)).toBe(true);
    account.settle();
    expect(follow(account, 300)).toBe(true);
  });

  it("owes again as soon as a first reading has ended early", () => {
    const account = new Account();
    account.refill();
    work(account, 10);
    account.settle();
    expect(follow(account, 600)).toBe(false);
  });
});
