import { readFileSync } from 'node:fs';

/** Interprets rules with json-logic-js over the facts of every element, once, and prints what it took and how many threats there are. */
const [, , module, path] = process.argv;
const { default: jsonLogic } = await import(module);
const { components, facts, componentRules, channelRules } = JSON.parse(readFileSync(path, 'utf8'));
const elements = facts.map((bits) => Object.fromEntries(bits.map((bit) => [`f${bit}`, true])));

const start = performance.now();
let found = 0;
let work = 0;
elements.forEach((element, index) => {
  const rules = index < components ? componentRules : channelRules;
  work += rules.length;
  const fired = rules.filter((rule) => jsonLogic.apply(rule.logic, element));
  const classes = new Set(fired.filter((rule) => !rule.fallback).map((rule) => rule.class));
  found += fired.filter((rule) => !rule.fallback).length;
  for (const rule of fired) {
    if (!rule.fallback || classes.has(rule.class)) continue;
    classes.add(rule.class);
    found += 1;
  }
});
const milliseconds = performance.now() - start;
process.stdout.write(`${JSON.stringify({ milliseconds, nanosecondsEach: (milliseconds * 1e6) / work, work, found })}\n`);
