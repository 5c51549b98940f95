package dev.copydesk.rules.house;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Work of one kind on the threads for packs, which knows what goes on although nobody waits for it any more. Thread-safe. */
final class PackWork {
    private final PackThreads threads;
    private final Set<Task> running = new HashSet<>();

    PackWork(PackThreads threads) {
        this.threads = threads;
    }

    /** Each is equal to itself alone. */
    private static final class Task {
        private boolean isOverdue;
    }

    /**
     * What the work comes to.
     *
     * @throws TimeoutException when it takes longer; it is told to stop
     * @throws ExecutionException with what the work throws
     */
    <T> T within(Duration limit, Callable<T> work) throws TimeoutException, ExecutionException {
        Task task = new Task();
        try {
            return threads.within(limit, () -> run(task, work));
        } catch (TimeoutException e) {
            overran(task);
            throw e;
        }
    }

    /** Whether anything goes on that was told to stop. */
    synchronized boolean isOverdue() {
        return running.stream().anyMatch(task -> task.isOverdue);
    }

    private <T> T run(Task task, Callable<T> work) throws Exception {
        began(task);
        try {
            return work.call();
        } finally {
            ended(task);
        }
    }

    private synchronized void began(Task task) {
        running.add(task);
    }

    private synchronized void ended(Task task) {
        running.remove(task);
    }

    private synchronized void overran(Task task) {
        task.isOverdue = true;
    }
}
