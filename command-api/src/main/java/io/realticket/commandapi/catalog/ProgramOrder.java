package io.realticket.commandapi.catalog;

/** In which order programs are listed. Equal ones are ordered by their ids. */
public enum ProgramOrder {
    /** By their first show, earliest first; those without shows last. */
    FIRST_SHOW,
    /** By their titles, in the order of the characters, which for Hangul is that of the alphabet. */
    TITLE,
    /** By when they were added, latest first. */
    NEWEST
}
