package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** What is known of a customer. */
@TypeInfo(CustomerRow.Factory.class)
public class CustomerRow {
  public String id;
  public long changes;
  public Op firstOp;
  public Map<String, String> columns = new HashMap<>();

  public CustomerRow() {}

  void apply(Change change) {
    changes++;
    if (firstOp == null) {
      firstOp = change.getOp();
    }
    columns.put(change.getTable(), change.getPayload());
  }

  /** Says what the columns are. */
  public static final class Factory extends TypeInfoFactory<CustomerRow> {
    @Override
    public TypeInformation<CustomerRow> createTypeInfo(java.lang.reflect.Type type, Map<String, TypeInformation<?>> parameters) {
      Map<String, TypeInformation<?>> fields = new HashMap<>();
      fields.put("id", Types.STRING);
      fields.put("changes", Types.LONG);
      fields.put("firstOp", Types.ENUM(Op.class));
      fields.put("columns", Types.MAP(Types.STRING, Types.STRING));
      return Types.POJO(CustomerRow.class, fields);
    }
  }
}
