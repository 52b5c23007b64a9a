package pair;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;

/** Has nothing to tell but which serializer wrote. */
public final class DegreesSnapshot extends SimpleTypeSerializerSnapshot<Degrees> {
  public DegreesSnapshot() {
    super(DegreesSerializer::new);
  }
}
