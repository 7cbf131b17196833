/** What has to be done for waiting rooms by and by: secrets told when doors open, keys changed, what is over forgotten. */
@NullMarked
package io.realticket.commandapi.upkeep;

import org.jspecify.annotations.NullMarked;
