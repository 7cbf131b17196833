/** What is played where, when and for how much: programs, places, shows. Knows the JDK and contracts only. */
@NullMarked
package io.realticket.commandapi.catalog;

import org.jspecify.annotations.NullMarked;
