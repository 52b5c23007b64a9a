package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var city: String = "", var visits: Long = 0, var tier: Int = 3, var note: String? = null)
