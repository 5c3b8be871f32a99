"""measure.py ROUNDS LABEL COMMAND LABEL COMMAND [LABEL COMMAND]...: wall, cpu and peak memory of whole processes.

The commands run one after another, round by round (A B A B…), after one round that does not count. The ratios are
those of the first to each other one, taken round by round; what is printed is their median, with the least and the
greatest. Memory is what /usr/bin/time says.
"""
import os
import shlex
import statistics
import sys
import tempfile
import time

rounds = int(sys.argv[1])
jobs = [(sys.argv[i], shlex.split(sys.argv[i + 1])) for i in range(2, len(sys.argv), 2)]


def run(command):
    with tempfile.NamedTemporaryFile("r") as memory, open(os.devnull, "w") as null:
        start = time.perf_counter()
        pid = os.posix_spawn(
            "/usr/bin/time",
            ["time", "-f", "%M", "-o", memory.name] + command,
            os.environ,
            file_actions=[(os.POSIX_SPAWN_DUP2, null.fileno(), 1)],
        )
        _, status, usage = os.wait4(pid, 0)
        wall = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"failed: {shlex.join(command)}")
        peak = int(memory.read().split()[-1]) / 1024
    return wall, usage.ru_utime + usage.ru_stime, peak


results = [[] for _ in jobs]
for number in range(rounds + 1):
    for result, (_, command) in zip(results, jobs):
        measured = run(command)
        if number > 0:
            result.append(measured)

for (label, _), result in zip(jobs, results):
    wall, cpu, peak = (statistics.median(column) for column in zip(*result))
    print(f"  {label:<28} wall {wall:8.3f} s   cpu {cpu:8.3f} s   peak {peak:7.1f} MiB")
for (label, _), result in list(zip(jobs, results))[1:]:
    for position, name in enumerate(("wall", "cpu")):
        ratios = [first[position] / other[position] for first, other in zip(results[0], result)]
        print(
            f"  {jobs[0][0]} / {label}, {name}: {statistics.median(ratios):.3f}"
            f"   ({min(ratios):.3f} to {max(ratios):.3f}, {rounds} rounds)"
        )
