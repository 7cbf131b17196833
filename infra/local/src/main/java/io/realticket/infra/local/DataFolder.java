package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything between runs, held by one platform at a time. */
final class DataFolder implements AutoCloseable {
    private static final long MIB = 1L << 20;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be and takes it for this process.
     *
     * @throws StartFailure if it cannot be written, is nearly full, or is taken
     */
    static DataFolder take(LocalSettings settings) {
        Path folder = settings.dataDir();
        try {
            Files.createDirectories(folder);
            requireSpace(folder, settings.diskFreeMinMib());
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lock) == null) {
                lock.close();
                throw new StartFailure("Another one runs on " + folder + holder(folder)
                        + ". Stop it first, or start this one apart from it: "
                        + LocalSettings.DATA_DIR.remedy("another folder")
                        + " and the REALTICKET_PORTS_… to free ports.");
            }
            lock.truncate(0);
            lock.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + folder + " cannot be written (" + reason(e)
                            + "). Give this user the right to, or " + LocalSettings.DATA_DIR.remedy("another folder")
                            + ".",
                    e);
        }
    }

    /** Returns where the broker keeps its log. */
    Path kafka() {
        return folder.resolve("kafka");
    }

    /** Returns where PostgreSQL keeps its data. */
    Path postgres() {
        return folder.resolve("postgres");
    }

    /** Returns where Kafka Streams keeps its lock and ids. */
    Path streams() {
        return folder.resolve("streams");
    }

    /** Returns the password of the first admin, which no other user of this machine can read. */
    AdminPassword adminPassword() {
        return AdminPassword.in(folder);
    }

    /** Gives the folder back. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path folder) {
        try {
            return " (process " + Files.readString(folder.resolve("lock")).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static void requireSpace(Path folder, long minMib) throws IOException {
        long freeMib = Files.getFileStore(folder).getUsableSpace() / MIB;
        if (freeMib < minMib) {
            throw new StartFailure("The disk of the data folder " + folder + " has " + freeMib
                    + " MiB free, and RealTicket wants " + minMib + " MiB. Make room, choose a folder on another disk ("
                    + LocalSettings.DATA_DIR.variable() + "), or lower the limit ("
                    + LocalSettings.DISK_FREE_MIN_MIB.variable() + ").");
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileAlreadyExistsException
                ? "a file of that name is in the way"
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
