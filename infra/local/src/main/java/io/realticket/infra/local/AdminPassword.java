package io.realticket.infra.local;

import io.realticket.infra.embedded.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * What the operator of this platform logs in with: made at random at the first start and kept in a file. Who changes the
 * file changes the password at the next start.
 *
 * @param file that has nothing but the password
 */
record AdminPassword(Path file, String value) {
    private static final int RANDOM_BYTES = 18;
    private static final String NAME = "admin-password";

    /**
     * Reads the file, or makes it.
     *
     * @throws StartFailure if it can be neither read nor made
     */
    static AdminPassword in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, ownersOnly(folder));
            }
            // Also when a start was cut short between the two.
            if (Files.readString(file).isBlank()) {
                Files.writeString(file, random() + System.lineSeparator(), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return new AdminPassword(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new StartFailure("The admin's password cannot be kept in " + file + " (" + e + ").", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) throws IOException {
        boolean hasPermissions = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return hasPermissions
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return "AdminPassword[" + file + "]";
    }
}
