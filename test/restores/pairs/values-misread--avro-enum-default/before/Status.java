package pair;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;

/** Where a parcel is, as Avro's compiler would generate it. */
public enum Status implements GenericEnumSymbol<Status> {
  UNKNOWN, SHIPPED, RETURNED, DELIVERED;

  public static final Schema SCHEMA$ =
      new Schema.Parser().parse("{\"type\":\"enum\",\"name\":\"Status\",\"namespace\":\"pair\",\"symbols\":[\"UNKNOWN\",\"SHIPPED\",\"RETURNED\",\"DELIVERED\"],\"default\":\"UNKNOWN\"}");

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }
}
