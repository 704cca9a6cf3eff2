/** Who commands whom in one step of a flow. */
export interface Command {
  readonly from: number;
  readonly to: number;
  readonly isFromAfar: boolean;
  /** Sent by a safety controller, which overrides others by design. */
  readonly isForSafety: boolean;
}

/** These components and all that they command through the given commands. */
export function downstreamFrom(components: Iterable<number>, commands: readonly Command[]): ReadonlySet<number> {
  const commanded = receiversOf(commands);
  const reached = new Set(components);
  for (const at of reached) for (const next of commanded.get(at) ?? []) reached.add(next);
  return reached;
}

/**
 * Components whose commands come, over all flows together, from two or more components that nobody else commands in the same flow.
 * Two origins are kept for each component and flow: more cannot change the answer, and the work stays linear in the commands.
 */
export function withSeveralOrigins(flows: readonly (readonly Command[])[]): ReadonlySet<number> {
  const overall = new Map<number, Set<number>>();
  for (const commands of flows) {
    for (const [component, origins] of originsIn(commands)) {
      const known = overall.get(component) ?? new Set<number>();
      for (const origin of origins) if (known.size < 2) known.add(origin);
      overall.set(component, known);
    }
  }
  return new Set([...overall].filter(([, origins]) => origins.size > 1).map(([component]) => component));
}

/** Up to two origins of the commands that each component gets in one flow; those of a loop that nobody starts are its senders. */
function originsIn(commands: readonly Command[]): ReadonlyMap<number, ReadonlySet<number>> {
  const commanded = receiversOf(commands);
  const receivers = new Set(commands.map((command) => command.to));
  const origins = new Map<number, Set<number>>();
  const queue: number[] = [];
  const give = (component: number, origin: number): void => {
    const known = origins.get(component) ?? new Set<number>();
    if (known.size > 1 || known.has(origin)) return;
    origins.set(component, known.add(origin));
    queue.push(component);
  };
  const starts = new Set(commands.map((command) => command.from).filter((sender) => !receivers.has(sender)));
  for (const start of starts) for (const next of commanded.get(start) ?? []) give(next, start);
  for (const at of queue) for (const next of commanded.get(at) ?? []) for (const origin of origins.get(at) ?? []) give(next, origin);
  for (const { from, to } of commands) if (!starts.has(from) && !origins.has(from)) give(to, from);
  return origins;
}

function receiversOf(commands: readonly Command[]): ReadonlyMap<number, ReadonlySet<number>> {
  const receivers = new Map<number, Set<number>>();
  for (const { from, to } of commands) receivers.set(from, (receivers.get(from) ?? new Set<number>()).add(to));
  return receivers;
}
