export { pictureAsPng, type PngOptions } from './picture-as-png';
