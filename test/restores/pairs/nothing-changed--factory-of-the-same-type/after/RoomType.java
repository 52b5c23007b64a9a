package pair;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** A room, field by field. */
public class RoomType extends TypeInfoFactory<Room> {
  @Override
  public TypeInformation<Room> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("floor", Types.STRING);
    fields.put("beds", Types.INT);
    return Types.POJO(Room.class, fields);
  }
}
