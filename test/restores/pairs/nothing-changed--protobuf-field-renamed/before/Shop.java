package pair;

public final class Shop {
  private Shop() {}
  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistryLite registry) {
  }

  public static void registerAllExtensions(
      com.google.protobuf.ExtensionRegistry registry) {
    registerAllExtensions(
        (com.google.protobuf.ExtensionRegistryLite) registry);
  }
  static final com.google.protobuf.Descriptors.Descriptor
    internal_static_pair_Invoice_descriptor;
  static final 
    com.google.protobuf.GeneratedMessageV3.FieldAccessorTable
      internal_static_pair_Invoice_fieldAccessorTable;

  public static com.google.protobuf.Descriptors.FileDescriptor
      getDescriptor() {
    return descriptor;
  }
  private static  com.google.protobuf.Descriptors.FileDescriptor
      descriptor;
  static {
    java.lang.String[] descriptorData = {
      "\n\nshop.proto\022\004pair\":\n\007Invoice\022\020\n\010custome" +
      "r\030\001 \001(\t\022\r\n\005cents\030\002 \001(\003\022\016\n\006coupon\030\003 \001(\tB\010" +
      "\n\004pairP\001b\006proto3"
    };
    descriptor = com.google.protobuf.Descriptors.FileDescriptor
      .internalBuildGeneratedFileFrom(descriptorData,
        new com.google.protobuf.Descriptors.FileDescriptor[] {
        });
    internal_static_pair_Invoice_descriptor =
      getDescriptor().getMessageTypes().get(0);
    internal_static_pair_Invoice_fieldAccessorTable = new
      com.google.protobuf.GeneratedMessageV3.FieldAccessorTable(
        internal_static_pair_Invoice_descriptor,
        new java.lang.String[] { "Customer", "Cents", "Coupon", });
  }

  // @@protoc_insertion_point(outer_class_scope)
}
