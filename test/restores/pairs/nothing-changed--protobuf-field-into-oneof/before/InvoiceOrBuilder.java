package pair;

public interface InvoiceOrBuilder extends
    // @@protoc_insertion_point(interface_extends:pair.Invoice)
    com.google.protobuf.MessageOrBuilder {

  /**
   * <code>string customer = 1;</code>
   * @return The customer.
   */
  java.lang.String getCustomer();
  /**
   * <code>string customer = 1;</code>
   * @return The bytes for customer.
   */
  com.google.protobuf.ByteString
      getCustomerBytes();

  /**
   * <code>int64 cents = 2;</code>
   * @return The cents.
   */
  long getCents();

  /**
   * <code>string coupon = 3;</code>
   * @return The coupon.
   */
  java.lang.String getCoupon();
  /**
   * <code>string coupon = 3;</code>
   * @return The bytes for coupon.
   */
  com.google.protobuf.ByteString
      getCouponBytes();
}
