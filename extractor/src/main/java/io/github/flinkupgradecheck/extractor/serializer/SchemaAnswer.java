package io.github.flinkupgradecheck.extractor.serializer;

import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;

/** Flink's answer for a new serializer in the words of the trial. */
public final class SchemaAnswer {
  public static final String AS_IS = "as-is";
  public static final String AFTER_MIGRATION = "after-migration";
  public static final String INCOMPATIBLE = "incompatible";
  /** Nothing was answered: the snapshot could not be read or resolved. */
  public static final String UNREADABLE = "unreadable";

  private SchemaAnswer() {}

  public static String of(TypeSerializerSchemaCompatibility<?> answer) {
    if (answer.isIncompatible()) {
      return INCOMPATIBLE;
    }
    if (answer.isCompatibleAfterMigration()) {
      return AFTER_MIGRATION;
    }
    return answer.isCompatibleWithReconfiguredSerializer() ? "reconfigured" : AS_IS;
  }
}
