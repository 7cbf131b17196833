package io.realticket.commandapi.account;

/**
 * What an account is entered with.
 *
 * @param passwordHash in the form that {@link PasswordHashes} makes and reads
 */
public record Credentials(Account account, String passwordHash) {
    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
