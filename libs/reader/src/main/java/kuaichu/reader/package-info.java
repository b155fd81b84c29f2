/**
 * Reads driving licences, vehicle licences, number plates and VINs off photos (证件与号牌识别): text by PP-OCRv4 on ONNX Runtime, fields by
 * layout, then the check rules of the field decide what may be taken over and what a person must look at.
 */
@NullMarked
package kuaichu.reader;

import org.jspecify.annotations.NullMarked;
