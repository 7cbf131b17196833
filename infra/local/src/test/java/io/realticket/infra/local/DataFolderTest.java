package io.realticket.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that keeps everything between runs. */
class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_platform_on_the_same_folder_is_refused_until_the_first_gives_it_back() throws IOException {
        LocalSettings settings = TestSettings.in(folder);
        try (DataFolder first = DataFolder.take(settings)) {
            assertThat(first.kafka()).hasParentRaw(folder);
            assertThatThrownBy(() -> DataFolder.take(settings))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Another one runs on " + folder + " (process "
                            + ProcessHandle.current().pid() + "). Stop it first")
                    .hasMessageContaining("REALTICKET_DATA_DIR");
        }
        DataFolder.take(settings).close();
    }

    @Test
    void the_admins_password_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        try (DataFolder data = DataFolder.take(TestSettings.in(folder))) {
            AdminPassword made = data.adminPassword();

            assertThat(made.value()).hasSizeGreaterThanOrEqualTo(24);
            assertThat(data.adminPassword()).isEqualTo(made);
            assertThat(made).asString().doesNotContain(made.value());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_file_in_the_way_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.take(TestSettings.in(file)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data folder " + file + " cannot be written (a file of that name is in the way)."
                        + " Give this user the right to, or set REALTICKET_DATA_DIR=another folder.");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() {
        Path folder = Path.of("/proc/realticket");
        assertThatThrownBy(() -> DataFolder.take(TestSettings.in(folder)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The data folder " + folder + " cannot be written (");
    }

    @Test
    void a_nearly_full_disk_is_refused_with_the_limit() {
        assertThatThrownBy(() -> DataFolder.take(TestSettings.in(folder, "--realticket.disk-free-min-mib=2147483647")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MiB free, and RealTicket wants 2147483647 MiB. Make room")
                .hasMessageContaining("REALTICKET_DISK_FREE_MIN_MIB");
    }
}
