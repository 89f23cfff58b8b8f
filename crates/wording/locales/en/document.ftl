# Words of the documents: doc-….
