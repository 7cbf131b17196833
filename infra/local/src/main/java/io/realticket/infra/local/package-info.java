/** The whole platform in one JVM. */
@NullMarked
package io.realticket.infra.local;

import org.jspecify.annotations.NullMarked;
