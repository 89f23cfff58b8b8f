//! Every sentence about data, in French and English, and how numbers, dates and money are written.
