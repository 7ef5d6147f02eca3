/** The part of libheif's JavaScript interface that is used here; the package's own types leave these open. */
export interface Heif {
  heif_error_code: { heif_error_Ok: object };
  heif_colorspace: { heif_colorspace_RGB: object };
  heif_chroma: { heif_chroma_interleaved_RGB: object; heif_chroma_interleaved_RGBA: object };
  heif_context_alloc: () => object;
  heif_context_free: (context: object) => void;
  heif_context_read_from_memory: (context: object, bytes: Uint8Array) => { code: object };
  heif_js_context_get_primary_image_handle: (context: object) => object;
  heif_image_handle_release: (image: object) => void;
  heif_image_handle_get_width: (image: object) => number;
  heif_image_handle_get_height: (image: object) => number;
  heif_image_handle_has_alpha_channel: (image: object) => number;
  heif_js_decode_image2: (
    image: object,
    colourSpace: object,
    chroma: object,
  ) => HeifPixels | { code: object };
  heif_image_release: (pixels: object) => void;
}

export interface HeifPixels {
  image: object;
  channels: HeifChannel[];
}

export interface HeifChannel {
  width: number;
  height: number;
  /** Bytes from one row to the next. */
  stride: number;
  /** A view of the decoder's own memory: copy it before anything else is called. */
  data: Uint8Array;
}
