package pair;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriterStateSerializer;

/** Writes calls that are still to be made. */
public final class RequestSerializer extends AsyncSinkWriterStateSerializer<Request> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  protected void serializeRequestToStream(Request request, DataOutputStream out) throws IOException {
    out.writeUTF(request.method());
    out.writeUTF(request.path());
  }

  @Override
  protected Request deserializeRequestFromStream(long size, DataInputStream in) throws IOException {
    return new Request(in.readUTF(), in.readUTF());
  }
}
