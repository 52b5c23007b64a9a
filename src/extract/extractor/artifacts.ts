/**
 * Maven artifacts of Flink's own connectors and formats by the packages of their classes, longer names before shorter ones: no distribution has them in `lib`, so
 * that a job which bundles none of them misses a class and says nothing of where it is.
 */
const artifacts: readonly (readonly [beginning: string, artifact: string])[] = [
  ["org.apache.flink.connector.datagen.", "flink-connector-datagen"],
  ["org.apache.flink.connector.jdbc.", "flink-connector-jdbc"],
  ["org.apache.flink.connector.kafka.", "flink-connector-kafka"],
  ["org.apache.flink.connector.mongodb.", "flink-connector-mongodb"],
  ["org.apache.flink.connector.pulsar.", "flink-connector-pulsar"],
  ["org.apache.flink.formats.avro.registry.confluent.", "flink-avro-confluent-registry"],
  ["org.apache.flink.formats.avro.", "flink-avro"],
  ["org.apache.flink.formats.parquet.", "flink-parquet"],
  ["org.apache.flink.formats.protobuf.", "flink-protobuf"],
  ["org.apache.flink.orc.", "flink-orc"],
  ["org.apache.flink.state.api.", "flink-state-processor-api"],
  ["org.apache.flink.streaming.connectors.cassandra.", "flink-connector-cassandra"],
  ["org.apache.flink.streaming.connectors.kafka.", "flink-connector-kafka"],
  ["org.apache.flink.streaming.connectors.rabbitmq.", "flink-connector-rabbitmq"],
  ["org.apache.flink.table.api.bridge.scala.", "flink-table-api-scala-bridge_2.12"],
];

/** `org.apache.flink:flink-connector-datagen`; undefined for a class that may be anywhere. */
export function artifactOf(name: string): string | undefined {
  const found = artifacts.find(([beginning]) => name.startsWith(beginning));
  return found && `org.apache.flink:${found[1]}`;
}
