package pair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** The schema of accounts, and how their balance is read and written. */
final class Accounts {
  static final Schema SCHEMA =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Account\",\"namespace\":\"bank\",\"fields\":["
                  + "{\"name\":\"owner\",\"type\":\"string\"},"
                  + "{\"name\":\"balance\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":18,\"scale\":2}},"
                  + "{\"name\":\"bookings\",\"type\":\"long\"}]}");

  private static final Conversions.DecimalConversion DECIMALS = new Conversions.DecimalConversion();

  private Accounts() {}

  static GenericRecord open(String owner, BigDecimal balance) {
    GenericRecord account = new GenericData.Record(SCHEMA);
    account.put("owner", owner);
    account.put("balance", DECIMALS.toBytes(balance.setScale(type().getScale(), RoundingMode.HALF_EVEN), schema(), type()));
    account.put("bookings", 0L);
    return account;
  }

  static BigDecimal balance(GenericRecord account) {
    return DECIMALS.fromBytes(((ByteBuffer) account.get("balance")).duplicate(), schema(), type());
  }

  private static Schema schema() {
    return SCHEMA.getField("balance").schema();
  }

  private static LogicalTypes.Decimal type() {
    return (LogicalTypes.Decimal) schema().getLogicalType();
  }
}
