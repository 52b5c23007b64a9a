package pair;

/** Sizes of requests. */
final class RequestSizes extends Averaging<Request> {
  @Override
  long size(Request request) {
    return request.getBytes();
  }
}
