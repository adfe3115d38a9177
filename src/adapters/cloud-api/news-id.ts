import { stableJson } from '../../domain/stable-json.js';
import { hashedId } from '../../store/hashed-id.js';

/** An id of news that is the same whenever the same is told, and shows nothing of what it was made of. */
export const newsId = (...of: readonly unknown[]): string => hashedId(stableJson(of));
