package pair;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Says what a stock is made of, so that Kryo is not asked. */
public final class StockType extends TypeInfoFactory<Stock> {
  @Override
  public TypeInformation<Stock> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("article", Types.STRING);
    fields.put("pieces", Types.INT);
    fields.put("counted", Types.LOCAL_DATE);
    return Types.POJO(Stock.class, fields);
  }
}
