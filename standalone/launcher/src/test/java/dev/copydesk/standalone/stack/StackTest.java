package dev.copydesk.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.KnownProcess;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Refusal;
import dev.copydesk.standalone.process.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
    private static final Ports FREE = new Ports(0, 0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path temporary;

    private final List<String> progress = new CopyOnWriteArrayList<>();
    private Path home;
    private DataFolder folder;

    @BeforeEach
    void build() throws Exception {
        home = BuiltHome.in(temporary.resolve("home"));
        folder = new DataFolder(temporary.resolve("data"));
    }

    @Test
    void whenItIsStoppedNothingOfItRunsAndItsNoteIsGone() throws Exception {
        RunningStack running;
        try (Stack stack = Stack.prepare(home, ClassArchive.LOADED, folder, FREE, progress::add)) {
            stack.start();
            running = folder.running().orElseThrow();
            assertThat(running.ready()).isTrue();
            assertThat(running.children()).hasSize(3).allMatch(child -> child.running()
                    .isPresent());
        }
        assertThat(running.children()).noneMatch(child -> child.running().isPresent());
        assertThat(folder.running()).isEmpty();
        assertThat(temporary.resolve("data/postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServiceThatDiesIsStartedAgainAndThatIsSaid() throws Exception {
        try (Stack stack = Stack.prepare(home, ClassArchive.LOADED, folder, FREE, progress::add)) {
            stack.start();
            KnownProcess victim = folder.running().orElseThrow().children().get(0);

            victim.running().orElseThrow().destroyForcibly();

            await().atMost(PATIENCE).untilAsserted(() -> {
                List<KnownProcess> children = folder.running().orElseThrow().children();
                assertThat(children).hasSize(3).doesNotContain(victim).allMatch(child -> child.running()
                        .isPresent());
            });
            assertThat(progress).contains("ingest-service had ended and was started again");
        }
    }

    @Test
    void aDatabaseThatDiesIsStartedAgainAndOneThatIsStoppedIsNot() throws Exception {
        try (Stack stack = Stack.prepare(home, ClassArchive.LOADED, folder, FREE, progress::add)) {
            stack.start();

            stack.database().process().orElseThrow().destroyForcibly();
            await().atMost(PATIENCE).until(() -> progress.contains("PostgreSQL had ended and was started again"));
            assertThat(stack.database().process()).isPresent();

            stack.database().stop();
            assertThat(stack.database().revive()).isEmpty();
        }
    }

    @Test
    void whatAKilledLauncherLeftRunningDoesNotStopTheNextStart() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "600").start();
        folder.lock().close();
        Process dead = new ProcessBuilder("true").start();
        KnownProcess launcher = KnownProcess.of(dead.toHandle());
        dead.waitFor();
        new RunningStack(launcher, FREE, List.of(KnownProcess.of(orphan.toHandle())), true).write(folder.runningFile());

        try (Stack stack = Stack.prepare(home, ClassArchive.LOADED, folder, FREE, progress::add)) {
            stack.start();

            assertThat(orphan.isAlive()).isFalse();
            assertThat(progress.get(0)).startsWith("ended 1 process");
        }
    }

    @Test
    void aProcessThatOnlyHasTheIdOfAnEarlierOneIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            KnownProcess known = KnownProcess.of(stranger.toHandle());
            KnownProcess earlier =
                    new KnownProcess(known.pid(), known.startedAt().minusSeconds(3600));

            assertThat(known.running()).isPresent();
            assertThat(earlier.running()).isEmpty();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aServiceThatEndsWhileItStartsIsNamedWithItsLog() throws Exception {
        Files.write(Service.RULES.jar(home), new byte[0]);
        try (Stack stack = Stack.prepare(home, ClassArchive.LOADED, folder, FREE, progress::add)) {
            Refusal refusal = catchThrowableOfType(Refusal.class, stack::start);

            assertThat(refusal).hasMessageContaining("rules-service ended").hasMessageContaining("rules-service.log");
        }
    }
}
