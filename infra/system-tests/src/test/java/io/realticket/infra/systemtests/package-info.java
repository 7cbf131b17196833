/** The platform as its users meet it: the jars as processes, real HTTP, real streams, and processes that are killed. */
@NullMarked
package io.realticket.infra.systemtests;

import org.jspecify.annotations.NullMarked;
