package io.realticket.contracts.topic;

import java.util.Objects;

/** Something about a topic that would break a rule. */
sealed interface TopicMismatch {
    /** Returns what an operator can do about it. */
    String remedy();

    /** The topic has another number of partitions than the services are told. */
    record OfPartitions(TopicSpec topic, int actual, int required) implements TopicMismatch {
        @Override
        public String remedy() {
            return "Set realticket.kafka.partitions of every service to the count the cluster began with ("
                    + topic.name() + " has " + actual + ").";
        }

        @Override
        public String toString() {
            return "topic " + topic.name() + " has partitions=" + actual + " but must have " + required;
        }
    }

    /** The topic has a setting with another value than its rule needs. */
    record OfSetting(TopicSpec topic, String setting, String actual) implements TopicMismatch {
        @Override
        public String remedy() {
            return "Run kafka-configs --alter --topic " + topic.name() + " --add-config " + setting + "=" + required()
                    + ".";
        }

        @Override
        public String toString() {
            return "topic " + topic.name() + " has " + setting + "=" + actual + " but must have " + required();
        }

        private String required() {
            return Objects.requireNonNull(topic.required().get(setting));
        }
    }
}
