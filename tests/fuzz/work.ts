/** Milliseconds of this process's own work, the less of two runs: what else the machine does is not counted. */
export function work(run: () => unknown): number {
  const least = [0, 1].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...least);
}
