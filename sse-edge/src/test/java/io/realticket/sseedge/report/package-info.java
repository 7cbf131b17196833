/** Tests of the reports of presence. */
@NullMarked
package io.realticket.sseedge.report;

import org.jspecify.annotations.NullMarked;
