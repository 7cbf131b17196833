package io.realticket.sseedge.pass;

/** What the streams of seats ask of those who want them, where a show has a waiting room. */
public enum PassDemand {
    /** A good pass, for as long as the stream lasts. */
    DEMANDED,
    /** Nothing: somebody in front of this edge has looked already. A good pass is still noted as presence. */
    IGNORED
}
