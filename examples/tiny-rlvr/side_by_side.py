"""Runs jobs in processes of one thread each, two at a time, and says how long all of it took.

A model of this size gains almost nothing from a second thread, and two processes that each start a thread per core only
get in each other's way.
"""

import concurrent.futures
import multiprocessing
import os
import resource
import time

PROCESSES = 2
_ONE_THREAD = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"


def each(job, arguments, at_once: int = PROCESSES):
    """`job(*a)` for every `a`, in the order given as processes fall free. The first job that fails ends the rest."""
    # read by JAX when a new process imports it
    os.environ["XLA_FLAGS"] = _ONE_THREAD
    spawn = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(at_once, mp_context=spawn) as pool:
        waiting = {pool.submit(job, *some): some for some in arguments}
        try:
            for done in concurrent.futures.as_completed(waiting):
                done.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


class Stopwatch:
    """Wall time, and the processor time of this process and of all those that have ended under it."""

    def __init__(self):
        self.started = time.time()

    def __str__(self) -> str:
        usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        processor = sum(usage.ru_utime + usage.ru_stime for usage in usages)
        return f"{(time.time() - self.started) / 60:.1f} min of wall time, {processor / 60:.1f} min of processor time"
