/** Hashes passwords with argon2id, in a pool of its own. */
@NullMarked
package io.realticket.commandapi.hashing;

import org.jspecify.annotations.NullMarked;
