package pair;

import java.time.Instant;
import org.apache.avro.Conversion;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** A parcel on its way, as Avro's compiler would generate it. */
public class Shipment extends SpecificRecordBase {
  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Shipment\",\"namespace\":\"pair\",\"fields\":["
                  + "{\"name\":\"carrier\",\"type\":\"string\"},"
                  + "{\"name\":\"arrival\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}},"
                  + "{\"name\":\"grams\",\"type\":\"long\"}"
                  + "]}");

  private static final SpecificData MODEL$ = new SpecificData();

  static {
    MODEL$.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
  }

  private static final Conversion<?>[] CONVERSIONS = {null, new TimeConversions.TimestampMillisConversion(), null};

  public String carrier;
  public Instant arrival;
  public long grams;

  public static Schema getClassSchema() {
    return SCHEMA$;
  }

  public static Shipment of(String key) {
    Shipment shipment = new Shipment();
    shipment.carrier = "carrier of " + key;
    shipment.arrival = Instant.ofEpochMilli(1_700_000_000_000L);
    shipment.grams = 1250;
    return shipment;
  }

  @Override
  public SpecificData getSpecificData() {
    return MODEL$;
  }

  @Override
  public Conversion<?> getConversion(int field) {
    return CONVERSIONS[field];
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int index) {
    switch (index) {
      case 0:
        return carrier;
      case 1:
        return arrival;
      case 2:
        return grams;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }

  @Override
  public void put(int index, Object value) {
    switch (index) {
      case 0:
        carrier = value == null ? null : value.toString();
        break;
      case 1:
        arrival = (Instant) value;
        break;
      case 2:
        grams = (Long) value;
        break;
      default:
        throw new IndexOutOfBoundsException("field " + index);
    }
  }
}
