package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.Point;

/**
 * Price categories by nearness.
 *
 * @param stage from where it is measured
 * @param reach farthest distance of the dearer category
 */
record Pricing(Point stage, double reach, String near, String far) {
    /** Returns the category of a section whose middle is {@code middle}. */
    String categoryOf(Point middle) {
        return Math.hypot(middle.x() - stage.x(), middle.y() - stage.y()) <= reach ? near : far;
    }
}
