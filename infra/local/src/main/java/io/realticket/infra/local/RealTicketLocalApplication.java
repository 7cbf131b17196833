package io.realticket.infra.local;

/** Starts the whole platform in one JVM. */
public final class RealTicketLocalApplication {
    private RealTicketLocalApplication() {}

    public static void main(String[] args) {
        System.out.println("RealTicket: nothing to start yet.");
    }
}
