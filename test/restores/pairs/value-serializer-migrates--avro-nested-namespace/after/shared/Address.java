package pair.shared;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Where somebody lives, as Avro's compiler would generate it. */
public class Address extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Address\",\"namespace\":\"pair.shared\",\"fields\":["
                  + "{\"name\":\"street\",\"type\":\"string\"},"
                  + "{\"name\":\"city\",\"type\":\"string\"}"
                  + "]}");

  public String street;
  public String city;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return street;
      case 1:
        return city;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        street = value == null ? null : value.toString();
        break;
      case 1:
        city = value == null ? null : value.toString();
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
