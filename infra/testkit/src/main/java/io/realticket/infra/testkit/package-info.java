/** What integration tests stand on. */
@NullMarked
package io.realticket.infra.testkit;

import org.jspecify.annotations.NullMarked;
